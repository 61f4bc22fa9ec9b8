@NullMarked
package org.buranakan.instruments.known;

import org.jspecify.annotations.NullMarked;
