@NullMarked
package org.buranakan.instruments.authority;

import org.jspecify.annotations.NullMarked;
