/** Calls every operation with what nobody should send. */
@NullMarked
package org.buranakan.journey.fuzz;

import org.jspecify.annotations.NullMarked;
