/** What all services say alike of the actors that they refer to. */
@NullMarked
package org.buranakan.platform.actor;

import org.jspecify.annotations.NullMarked;
