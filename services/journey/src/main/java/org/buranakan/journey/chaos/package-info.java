/** deploy/chaos: kills and pauses parts under load, and checks from the outside what came of it. */
@NullMarked
package org.buranakan.journey.chaos;

import org.jspecify.annotations.NullMarked;
