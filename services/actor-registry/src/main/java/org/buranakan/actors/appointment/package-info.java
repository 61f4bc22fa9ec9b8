@NullMarked
package org.buranakan.actors.appointment;

import org.jspecify.annotations.NullMarked;
