// Written by `npm run build:embed`.
export const ELEMENT_HASH = 'a83632bacaec24d4';
export const ELEMENT_INTEGRITY = 'sha384-12TD99Oo8k8TL2RjZwp3/gaccm6N9lWIlFQAoej+R+jdSCdJdvDs356fpEh3pGUh';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-KgiTYLR0qanUvI8G//6ENqIb31jkguentgnGdY4207Q=';
