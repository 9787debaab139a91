// Written by `npm run build:embed`.
export const ELEMENT_HASH = '89935612684bf35d';
export const ELEMENT_INTEGRITY = 'sha384-1F57sk0W4pq9JHkkSJAezliJxSWlSW0DkHZK+Zwy59Hdx1ty3kdx1PFsEzEBOmax';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-uuvI1puW8UyRxas6oQ398kO9TlwhFHpFDel64LrSYws=';
