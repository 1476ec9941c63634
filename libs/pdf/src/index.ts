export { drawPdf } from './draw-pdf.js';
