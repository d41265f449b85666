// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.WrittenClaim;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of a query as claims. */
final class StoredClaimReader implements ClaimReader {

    private final DatabaseUrl url;
    private final PreparedStatement statement;
    private final ResultSet rows;

    StoredClaimReader(DatabaseUrl url, PreparedStatement statement) throws SQLException {
        this.url = url;
        this.statement = statement;
        this.rows = statement.executeQuery();
    }

    @Override
    public String file() {
        // a file goes by its name
        return url.toString().replaceFirst("^jdbc:sqlite:", "");
    }

    @Override
    public Optional<WrittenClaim> next() throws IOException {
        try {
            return rows.next() ? Optional.of(StoredRecord.claim(file(), rows)) : Optional.empty();
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            statement.close();
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }
}
