-- Why a KPI has no value, where it is not only that figures are missing.
alter table kpi add column absence jsonb;
