/** Who did what, when, from which client and with which outcome; sealed in a chain of hashes. */
@NullMarked
package org.buranakan.platform.audit;

import org.jspecify.annotations.NullMarked;
