@NullMarked
package org.buranakan.actors.actor;

import org.jspecify.annotations.NullMarked;
