@NullMarked
package org.buranakan.kpis.actor;

import org.jspecify.annotations.NullMarked;
