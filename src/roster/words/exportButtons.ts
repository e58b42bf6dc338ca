export const coverExportLabel = 'Export who covers what';
