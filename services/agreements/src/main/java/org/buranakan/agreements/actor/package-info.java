@NullMarked
package org.buranakan.agreements.actor;

import org.jspecify.annotations.NullMarked;
