@NullMarked
package org.buranakan.actors.province;

import org.jspecify.annotations.NullMarked;
