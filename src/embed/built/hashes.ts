// Written by `npm run build:embed`.
export const ELEMENT_HASH = '576d825e3cbe4823';
export const ELEMENT_INTEGRITY = 'sha384-M/66CoQBAOsNhO1ZYtcTms7h8oWLYiQdc1S+VYTO5OmCrVcwopSVxyR8sFpJxl5U';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-5bWEW4p+zrchFeGmqNUKmu6Yk3Hk1bjrqjp5HUhG2Pw=';
