@NullMarked
package org.buranakan.platform.appointment;

import org.jspecify.annotations.NullMarked;
