@NullMarked
package org.buranakan.agreements.standard;

import org.jspecify.annotations.NullMarked;
