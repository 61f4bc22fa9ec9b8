@NullMarked
package org.buranakan.kpis.kpi;

import org.jspecify.annotations.NullMarked;
