export const coverExportLabel = 'Copy or save who covers what';
