@NullMarked
package org.buranakan.instruments.instrument;

import org.jspecify.annotations.NullMarked;
