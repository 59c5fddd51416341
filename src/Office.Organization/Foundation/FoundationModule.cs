using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Office.Organization.Audit;

namespace Office.Organization.Foundation;

/// <summary>
/// Registers the dispatcher and what it needs. The host adds a database (<see cref="IUnitOfWork"/>,
/// <see cref="IOfficeDatabase"/>) and an <see cref="IActorSource"/>.
/// </summary>
public static class FoundationModule
{
    public static IServiceCollection Add(IServiceCollection services)
    {
        services.TryAddSingleton<TimeProvider, MillisecondClock>();
        services.TryAddSingleton<IIdSource, VersionSevenIds>();
        services.TryAddSingleton<OfficeNode>();
        services.TryAddSingleton<OfficeBus>();
        services.TryAddSingleton<IOfficeBus>(provider => Of<OfficeBus>(provider));
        services.TryAddSingleton<FeedSignal>();
        services.TryAddSingleton<CommittedEvents>();
        services.TryAddSingleton<CommandLedger>();
        services.TryAddSingleton<HistoryWriter>();
        services.TryAddSingleton<OutboxWriter>();
        services.TryAddSingleton<AuditWriter>();
        services.TryAddSingleton<OutboxFeed>();
        services.TryAddSingleton<ReactionCursors>();
        services.TryAddSingleton<ReactionCall>();
        services.TryAddSingleton<DeadLetters>();
        services.TryAddSingleton<ReactionRunner>();
        services.TryAddSingleton<AuditSealer>();
        services.TryAddSingleton<DispatcherCore>();
        services.TryAddSingleton<IDispatcherSource, DispatcherSource>();
        services.TryAddScoped<IActorSource, NobodySource>();
        services.TryAddScoped<IDispatcher, Dispatcher>();
        services.TryAddScoped<CommandContext>();
        services.TryAddScoped<CommandPipeline>();
        services.TryAddScoped<IHistory>(provider => Of<CommandContext>(provider));
        services.TryAddScoped<IOutbox>(provider => Of<CommandContext>(provider));
        services.TryAddScoped<IRoots>(provider => Of<CommandContext>(provider));
        services.TryAddScoped(provider => Of<CommandContext>(provider).Actor);
        services.TryAddScoped(provider => Of<CommandContext>(provider).Session
            ?? throw new InvalidOperationException("A session exists only inside a command or query."));
        services.TryAddScoped(OpenContext);
        // For who may need EF, on a path that mostly does not.
        services.TryAddScoped(provider => new Lazy<OfficeDbContext>(() => Of<OfficeDbContext>(provider)));
        services.TryAddSingleton<RowMaps>();
        services.TryAddScoped(OpenRows);
        AddHandlers(services, typeof(FoundationModule).Assembly);
        AddTableMaps(services, typeof(FoundationModule).Assembly);
        return services;
    }

    /// <summary>Registers every command and query handler and every reaction of the assembly, once.</summary>
    public static IServiceCollection AddHandlers(IServiceCollection services, Assembly assembly)
    {
        var catalog = Catalog(services);
        if (!catalog.Seen.Add(assembly))
        {
            return services;
        }

        foreach (var type in assembly.GetTypes().Where(type => type is { IsAbstract: false, ContainsGenericParameters: false }))
        {
            if (typeof(IOfficeEvent).IsAssignableFrom(type))
            {
                catalog.AddEvent(type);
            }

            foreach (var contract in type.GetInterfaces().Where(contract => contract.IsGenericType))
            {
                AddHandler(services, catalog, type, contract);
            }
        }

        return services;
    }

    /// <summary>Registers every table map of the assembly, once. A map has a constructor without parameters.</summary>
    public static IServiceCollection AddTableMaps(IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(ITableMap).IsAssignableFrom(type)))
        {
            services.TryAddEnumerable(ServiceDescriptor.Singleton(typeof(ITableMap), type));
        }

        return services;
    }

    private static void AddHandler(IServiceCollection services, HandlerCatalog catalog, Type type, Type contract)
    {
        var definition = contract.GetGenericTypeDefinition();
        if (definition == typeof(ICommandHandler<,>) || definition == typeof(IQueryHandler<,>))
        {
            services.TryAddScoped(contract, type);
        }
        else if (definition == typeof(IReaction<>))
        {
            services.TryAddScoped(type);
            catalog.AddReaction(type, contract.GenericTypeArguments[0]);
        }
    }

    private static HandlerCatalog Catalog(IServiceCollection services)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(HandlerCatalog))?.ImplementationInstance
            is HandlerCatalog known)
        {
            return known;
        }

        var catalog = new HandlerCatalog();
        services.AddSingleton(catalog);
        return catalog;
    }

    private static OfficeDbContext OpenContext(IServiceProvider provider)
    {
        var context = Of<CommandContext>(provider);
        var options = new DbContextOptionsBuilder<OfficeDbContext>();
        if (context.Session is null or { IsReadOnly: true })
        {
            options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        }

        Of<IOfficeDatabase>(provider).Configure(options, context.Session);
        var db = new OfficeDbContext(options.Options, Of<IEnumerable<ITableMap>>(provider));
        if (context.Session?.Transaction is { } transaction)
        {
            db.Database.UseTransaction(transaction);
            // The unit of work has its own savepoint per command.
            db.Database.AutoSavepointsEnabled = false;
        }

        context.Database = db;
        return db;
    }

    private static CommandRows OpenRows(IServiceProvider provider)
    {
        var rows = new CommandRows(Of<DbSession>(provider), Of<RowMaps>(provider));
        Of<CommandContext>(provider).Rows = rows;
        return rows;
    }

    private static T Of<T>(IServiceProvider provider) => (T)provider.GetRequiredService(typeof(T))!;
}
