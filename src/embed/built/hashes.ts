// Written by `npm run build:embed`.
export const ELEMENT_HASH = '7082e2704c940369';
export const ELEMENT_INTEGRITY = 'sha384-LPMOqzU+471OYwcBxzdrQpbMaBNgQbckoKboEo8hAS8R29vehv3A39sULFvFuVck';
export const FRAME_SCRIPT_HASH = 'sha256-RmkvgBft8CgGiUPJw3bioDoQtQ4vMUUj+70xoNIbVE8=';
export const FRAME_STYLE_HASH = 'sha256-OvRl3elXxDHFtDqvrrmHobBpe7+1pJGc2Qyk26x28To=';
