/**
 * Hostile requests against a running suite, and what the others notice of them: deploy/attack. A
 * recipe attacks; {@link org.buranakan.journey.attack.Watch} looks on; {@link
 * org.buranakan.journey.attack.Judge} says what must not be.
 */
@NullMarked
package org.buranakan.journey.attack;

import org.jspecify.annotations.NullMarked;
