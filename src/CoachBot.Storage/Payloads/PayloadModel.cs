using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoachBot.Storage.Payloads;

/// <summary>Puts the protector under every column marked with <see cref="PayloadAttribute"/>.</summary>
internal static class PayloadModel
{
    public static void UsePayloads(this ModelBuilder model, IPayloadProtector protector)
    {
        var converter = new ValueConverter<string, string>(json => protector.Protect(json), stored => protector.Unprotect(stored));
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                if (property.PropertyInfo?.GetCustomAttribute<PayloadAttribute>() is not null)
                {
                    property.SetValueConverter(converter);
                }
            }
        }
    }

    /// <summary>The host's protector; plain where there is no host, as when a migration is written.</summary>
    public static IPayloadProtector ProtectorOf(DbContext context) =>
        context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(IPayloadProtector)) as IPayloadProtector
        ?? PlainPayloads.Instance;
}

/// <summary>One model per protector: EF keeps models for the life of the process, and a test process has many hosts.</summary>
internal sealed class PayloadModelKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), designTime, PayloadModel.ProtectorOf(context));
}
