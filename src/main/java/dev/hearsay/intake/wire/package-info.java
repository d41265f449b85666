// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What news agencies send: NITF, NewsML 1.x, NewsML-G2, and the transmissions of ANPA 1312, IPTC 7901 and older wires.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.wire;

import org.jspecify.annotations.NullMarked;
