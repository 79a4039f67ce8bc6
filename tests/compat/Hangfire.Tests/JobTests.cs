using Hangfire.Common;
using Hangfire.Storage;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class JobTests
{
    [Fact]
    public void A_job_is_read_from_an_expression_with_its_arguments_evaluated()
    {
        var left = 20;

        var job = Job.FromExpression<Work>(work => work.Add(left * 2, 2));

        Assert.Equal((typeof(Work), nameof(Work.Add)), (job.Type, job.Method.Name));
        Assert.Equal([40, 2], job.Args);
    }

    [Fact]
    public void A_job_survives_being_stored()
    {
        var lesson = new Lesson { Title = "Calf raises", On = new DateTime(2026, 1, 2), Sets = ["a"] };
        var job = Job.FromExpression<Work>(work => work.Describe(lesson), "reviews");

        var payload = InvocationData.SerializeJob(job).SerializePayload();
        var loaded = InvocationData.DeserializePayload(payload).DeserializeJob();

        Assert.Equal(job.Method, loaded.Method);
        Assert.Equal("reviews", loaded.Queue);
        Assert.Equal("Calf raises", Assert.IsType<Lesson>(loaded.Args[0]).Title);
        Assert.Contains(nameof(Work.Describe), payload, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_job_of_a_type_that_is_gone_says_that_it_can_not_be_loaded()
    {
        var stored = new InvocationData("No.Such.Type, Nowhere", "Run", "[]", "[]");

        Assert.Throws<JobLoadException>(stored.DeserializeJob);
    }

    [Fact]
    public void A_method_that_nobody_else_may_call_can_not_be_a_job() =>
        Assert.Throws<NotSupportedException>(() => Job.FromExpression<Unsuited>(unsuited => unsuited.Hidden()));

    [Fact]
    public void A_method_with_a_parameter_by_reference_can_not_be_a_job()
    {
        var given = 1;

        Assert.ThrowsAny<Exception>(() => Job.FromExpression<Unsuited>(unsuited => unsuited.Increment(ref given)));
    }

    [Fact]
    public void A_lambda_that_calls_nothing_is_no_job() =>
        Assert.ThrowsAny<ArgumentException>(() => Job.FromExpression(() => new object()));

    internal sealed class Unsuited
    {
        public void Increment(ref int number) => number++;

        internal void Hidden()
        {
        }
    }
}
