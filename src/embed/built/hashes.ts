// Written by `npm run build:embed`.
export const ELEMENT_HASH = '7d5c5f8d25af1d22';
export const ELEMENT_INTEGRITY = 'sha384-wUu26bcTTKzeQvqf9bwD4MpI0ruKWs4pGQCXzRj4NyamyWVyVUMEkKWtM5mymFsz';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-5bWEW4p+zrchFeGmqNUKmu6Yk3Hk1bjrqjp5HUhG2Pw=';
