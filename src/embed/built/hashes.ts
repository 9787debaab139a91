// Written by `npm run build:embed`.
export const ELEMENT_HASH = 'e343e957ee99a593';
export const ELEMENT_INTEGRITY = 'sha384-e19zQXE+yWXp1kCLu1fDiVdraAR+tJfUuEDfzpCtfBQEM0KVxT2Ybd4i56ENqAO6';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-KgiTYLR0qanUvI8G//6ENqIb31jkguentgnGdY4207Q=';
