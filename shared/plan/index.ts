// The side door for hosts that read plan documents: apart from the front door, so that no other bundle carries its words.
export { readPlan } from './read.js';
