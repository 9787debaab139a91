// Written by `npm run build:embed`.
export const ELEMENT_HASH = '798a98fe227bb305';
export const ELEMENT_INTEGRITY = 'sha384-m1pl/xO08jNfX8tZBCbIZMmjdBbI4B6m/RMGRGDpu4usBcWKaOHcgHZByyZFZN5G';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-JFKHtKJcbooL2pbng/KRyYkNz6xm8NdQdSSrgzWQhWs=';
