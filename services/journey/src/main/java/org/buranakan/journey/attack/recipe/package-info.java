/** The hostile requests: one small class for each way to hurt a service. */
@NullMarked
package org.buranakan.journey.attack.recipe;

import org.jspecify.annotations.NullMarked;
