/** How many assumptions have a bar, on the screen and in its picture: nobody looks into more before a meeting. */
export const tornadoBars = 8;
