// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.FieldMap;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * A container that is about to be opened.
 *
 * @param stream its bytes, from the start
 * @param file the file that it is, to be read at any place; null for a container inside another
 * @param passedOver counts what it holds that is no article
 * @param bounds that its entries are counted against
 * @param fields of records
 */
public record Packed(
        InputStream stream, @Nullable FileChannel file, PassedOver passedOver, Bounds bounds, FieldMap fields) {}
