-- What grows with every message and every session, spread over the workers of a Citus cluster by whom it belongs to.
-- For a database of one coordinator that the hosts have made; run once, with all hosts stopped.
SELECT create_distributed_table('runner_events', 'runner_id');
SELECT create_distributed_table('runner_commands', 'runner_id', colocate_with => 'runner_events');
SELECT create_distributed_table('runner_snapshots', 'runner_id', colocate_with => 'runner_events');
SELECT create_distributed_table('reminder_sent', 'runner_id', colocate_with => 'runner_events');

SELECT create_distributed_table('conversations', 'conversation_id');
SELECT create_distributed_table('chat_activities', 'conversation_id', colocate_with => 'conversations');
SELECT create_distributed_table('handled_activities', 'conversation_id', colocate_with => 'conversations');

-- Everything else stays on the coordinator: what is claimed over all runners with SKIP LOCKED (due reminders, the outbox), what leads from
-- an address or a secret to a runner, keys, jobs.
