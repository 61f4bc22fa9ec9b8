@NullMarked
package org.buranakan.kpis.offer;

import org.jspecify.annotations.NullMarked;
