// A file of its own beside the page: loaded when somebody opens an old or foreign file.
export { convert } from '../foreign/convert.js';
