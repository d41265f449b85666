// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Files and folders on disk: walking a folder, what a file's extension indicates, and why a file can't be read.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.file;

import org.jspecify.annotations.NullMarked;
