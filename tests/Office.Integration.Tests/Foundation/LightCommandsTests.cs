using Microsoft.Extensions.DependencyInjection;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Web.Data;
using Office.Workflow.Moves;

namespace Office.Integration.Tests.Foundation;

/// <summary>
/// A claim and a decision are the most frequent commands, and a session of EF costs more than either: whatever stands behind them
/// asks for one late (<see cref="Lazy{T}"/>) or not at all.
/// </summary>
public sealed class LightCommandsTests
{
    [Theory]
    [InlineData(typeof(ClaimItemHandler))]
    [InlineData(typeof(SignOffDispatchHandler))]
    public void Nothing_behind_a_frequent_command_opens_a_session_of_EF(Type handler) =>
        Heavy(handler, handler.Name, Services(), []).ShouldBeEmpty();

    [Fact]
    public void A_handler_that_stands_on_EF_is_found_by_its_path() =>
        Heavy(typeof(UrgeItemHandler), nameof(UrgeItemHandler), Services(), [])
            .Contains($"{nameof(UrgeItemHandler)} → {nameof(OfficeDbContext)}", StringComparer.Ordinal).ShouldBeTrue();

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddOfficeSqlite("never-opened.db");
        return services;
    }

    /// <summary>The paths of constructors from a type to the database session of EF.</summary>
    private static IEnumerable<string> Heavy(Type type, string path, ServiceCollection services, HashSet<Type> seen) =>
        type == typeof(OfficeDbContext) ? [path]
        : !seen.Add(type) ? []
        : type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .SelectMany(parameter => Behind(parameter.ParameterType, services))
            .SelectMany(next => Heavy(next, $"{path} → {next.Name}", services, seen));

    // What a parameter is made of: the type itself, every class that stands for an interface, nothing behind what is asked for late.
    private static IEnumerable<Type> Behind(Type asked, ServiceCollection services)
    {
        if (asked.IsGenericType && asked.GetGenericTypeDefinition() == typeof(Lazy<>))
        {
            return [];
        }

        var wanted = asked.IsGenericType && asked.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? asked.GenericTypeArguments[0] : asked;
        return wanted.IsInterface
            ? services.Where(service => !service.IsKeyedService && service.Lifetime is ServiceLifetime.Scoped)
                .Select(service => service.ImplementationType ?? service.ServiceType)
                .Where(candidate => candidate.IsClass && candidate.IsAssignableTo(wanted) && IsFor(wanted, candidate, services))
                .Distinct()
            : [wanted];
    }

    // A class stands for an interface only where something is registered for the interface at all.
    private static bool IsFor(Type wanted, Type candidate, ServiceCollection services) => services.Any(service =>
        service.ServiceType == wanted && (service.ImplementationType is null || service.ImplementationType == candidate));
}
