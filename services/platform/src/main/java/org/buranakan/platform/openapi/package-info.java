@NullMarked
package org.buranakan.platform.openapi;

import org.jspecify.annotations.NullMarked;
