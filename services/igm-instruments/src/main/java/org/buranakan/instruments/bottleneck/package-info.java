@NullMarked
package org.buranakan.instruments.bottleneck;

import org.jspecify.annotations.NullMarked;
