using System.Collections;

namespace Hangfire.Common;

/// <summary>Where a filter was declared; wider scopes run first among equal orders.</summary>
public enum JobFilterScope
{
    /// <summary>Applies to every job.</summary>
    Global = 10,

    /// <summary>Declared on the job's type.</summary>
    Type = 20,

    /// <summary>Declared on the job's method.</summary>
    Method = 30,
}

/// <summary>What every filter says about its place among the others.</summary>
public interface IJobFilter
{
    /// <summary>Whether it may be declared on type and method both.</summary>
    bool AllowMultiple { get; }

    /// <summary>Lower runs first; -1 means undecided and runs before the rest.</summary>
    int Order { get; }
}

/// <summary>Gives the filters of a job.</summary>
public interface IJobFilterProvider
{
    /// <summary>The filters of <paramref name="job"/>; of every job for null.</summary>
    IEnumerable<JobFilter> GetFilters(Job? job);
}

/// <summary>A filter with where it was declared.</summary>
public class JobFilter(object instance, JobFilterScope scope, int? order)
{
    /// <summary>The order that a filter has when it says nothing.</summary>
    public const int DefaultOrder = -1;

    /// <summary>The filter itself.</summary>
    public object Instance { get; } = instance;

    /// <summary>Lower runs first.</summary>
    public int Order { get; } = order ?? (instance as IJobFilter)?.Order ?? DefaultOrder;

    /// <summary>Where the filter was declared.</summary>
    public JobFilterScope Scope { get; } = scope;
}

/// <summary>Base of filters that are attributes.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Interface, Inherited = true, AllowMultiple = false)]
public abstract class JobFilterAttribute : Attribute, IJobFilter
{
    private int order = JobFilter.DefaultOrder;

    /// <inheritdoc />
    public bool AllowMultiple =>
        GetType().GetCustomAttributes(typeof(AttributeUsageAttribute), true).Cast<AttributeUsageAttribute>().First().AllowMultiple;

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException">Below -1.</exception>
    public int Order
    {
        get => order;
        set => order = value < JobFilter.DefaultOrder
            ? throw new ArgumentOutOfRangeException(nameof(value), "The Order value should be greater or equal to '-1'")
            : value;
    }
}

/// <summary>The filters that apply to every job.</summary>
public class JobFilterCollection : IJobFilterProvider, IEnumerable<JobFilter>
{
    private readonly List<JobFilter> filters = [];

    /// <summary>How many there are.</summary>
    public int Count => filters.Count;

    /// <summary>Adds a filter with the order it asks for.</summary>
    public void Add(object filter) => Insert(filter, null);

    /// <summary>Adds a filter with an order given here.</summary>
    public void Add(object filter, int order) => Insert(filter, order);

    /// <summary>Takes all filters out.</summary>
    public void Clear() => filters.Clear();

    /// <summary>Whether this very filter is in.</summary>
    public bool Contains(object filter) => filters.Any(entry => ReferenceEquals(entry.Instance, filter));

    /// <summary>Takes this very filter out.</summary>
    public void Remove(object filter) => filters.RemoveAll(entry => ReferenceEquals(entry.Instance, filter));

    /// <summary>Takes filters of a type out.</summary>
    public void Remove<T>() => filters.RemoveAll(entry => entry.Instance is T);

    /// <inheritdoc />
    public IEnumerator<JobFilter> GetEnumerator() => filters.GetEnumerator();

    IEnumerable<JobFilter> IJobFilterProvider.GetFilters(Job? job) => this;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Insert(object filter, int? order)
    {
        ArgumentNullException.ThrowIfNull(filter);
        filters.Add(new JobFilter(filter, JobFilterScope.Global, order));
        filters.Sort((left, right) => left.Order.CompareTo(right.Order));
    }
}

/// <summary>Where filters are looked for: the global ones and the attributes of type and method.</summary>
public static class JobFilterProviders
{
    /// <summary>The providers asked for every job.</summary>
    public static JobFilterProviderCollection Providers { get; } =
        new(GlobalJobFilters.Filters, new JobFilterAttributeFilterProvider());
}

/// <summary>Asks several providers, orders what they give, and drops what a narrower scope repeats.</summary>
public class JobFilterProviderCollection(params IJobFilterProvider[] providers) : List<IJobFilterProvider>(providers), IJobFilterProvider
{
    /// <inheritdoc />
    public IEnumerable<JobFilter> GetFilters(Job? job)
    {
        var ordered = this.SelectMany(provider => provider.GetFilters(job))
            .OrderBy(filter => filter.Order).ThenBy(filter => filter.Scope).ToList();
        var narrower = new HashSet<Type>();
        for (var i = ordered.Count - 1; i >= 0; i--)
        {
            var instance = ordered[i].Instance;
            var repeated = !narrower.Add(instance.GetType());
            if (repeated && instance is not IJobFilter { AllowMultiple: true })
            {
                ordered.RemoveAt(i);
            }
        }

        return ordered;
    }
}

/// <summary>Filters declared as attributes on a job's type and method.</summary>
public class JobFilterAttributeFilterProvider : IJobFilterProvider
{
    /// <inheritdoc />
    public IEnumerable<JobFilter> GetFilters(Job? job)
    {
        if (job is null)
        {
            return [];
        }

        var ofType = job.Type.GetCustomAttributes(typeof(JobFilterAttribute), true)
            .Select(attribute => new JobFilter(attribute, JobFilterScope.Type, null));
        var ofMethod = job.Method.GetCustomAttributes(typeof(JobFilterAttribute), true)
            .Select(attribute => new JobFilter(attribute, JobFilterScope.Method, null));
        return ofType.Concat(ofMethod);
    }
}
