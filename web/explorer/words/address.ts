export { type Linked as Named, linkTo, nodeAt } from '../../../src/values/links.ts';
