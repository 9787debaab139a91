// Written by `npm run build:embed`.
export const ELEMENT_HASH = '4b0fe056d97d0062';
export const ELEMENT_INTEGRITY = 'sha384-GWzv8iWrjftsCPiDGLhCYiXQNkn07MGrsIM3J1dDTY+T2tUnJVOGmSIxhzKVs4o6';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-zDM33kqhIJdABnoIyUDxUvwI1jKLvJphENK4d9e4gfQ=';
