// Written by `npm run build:embed`.
export const ELEMENT_HASH = '317662b5384b687c';
export const ELEMENT_INTEGRITY = 'sha384-QqHrMWSmzAqeGa1a7WLfpDqQZ7BpPkPc2jNoijCyg3Fw2YxwnN3o4HJRnv70VZ9o';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-uuvI1puW8UyRxas6oQ398kO9TlwhFHpFDel64LrSYws=';
