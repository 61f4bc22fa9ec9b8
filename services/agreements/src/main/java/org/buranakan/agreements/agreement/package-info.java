@NullMarked
package org.buranakan.agreements.agreement;

import org.jspecify.annotations.NullMarked;
