@NullMarked
package org.buranakan.bench;

import org.jspecify.annotations.NullMarked;
