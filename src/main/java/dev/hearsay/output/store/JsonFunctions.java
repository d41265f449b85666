// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * How a database makes and reads JSON.
 *
 * @param gather the aggregate that makes an array of rows
 * @param array makes an array of values
 * @param object makes an object of names and values
 * @param values a query for the texts of the array in a parameter
 */
record JsonFunctions(String gather, String array, String object, String values) {

    static final JsonFunctions SQLITE =
            new JsonFunctions("json_group_array", "json_array", "json_object", "SELECT value FROM json_each(?)");

    static final JsonFunctions POSTGRESQL = new JsonFunctions(
            "json_agg", "json_build_array", "json_build_object", "SELECT json_array_elements_text(?::json)");
}
