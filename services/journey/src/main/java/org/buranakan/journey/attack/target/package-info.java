/** What a recipe attacks, and with what. */
@NullMarked
package org.buranakan.journey.attack.target;

import org.jspecify.annotations.NullMarked;
