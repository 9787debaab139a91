// Written by `npm run build:embed`.
export const ELEMENT_HASH = '6eed11ba325fb54f';
export const ELEMENT_INTEGRITY = 'sha384-hF2ZXtbRTUkPZTs6Wa7PqajEBgT0dHsuB6c52JEtohommmsNscJZlTobhdKKUCCz';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-JFKHtKJcbooL2pbng/KRyYkNz6xm8NdQdSSrgzWQhWs=';
