/** The auditor's tool: spreadsheets in, verdicts and findings out. Nothing else in the library knows it. */
@NullMarked
package org.povertyexit.audit;

import org.jspecify.annotations.NullMarked;
