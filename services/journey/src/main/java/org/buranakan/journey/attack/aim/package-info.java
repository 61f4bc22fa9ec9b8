/** What a recipe attacks, and with what. */
@NullMarked
package org.buranakan.journey.attack.aim;

import org.jspecify.annotations.NullMarked;
