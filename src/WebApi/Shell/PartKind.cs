using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Homeroom.WebApi.Shell;

/// <summary>What has to be known of a part to make one: its parameters and services.</summary>
internal sealed class PartKind
{
    private static readonly ConcurrentDictionary<Type, PartKind> Known = new();
    private readonly Type _type;
    private readonly Dictionary<string, PropertyInfo> _parameters;
    private readonly PropertyInfo[] _services;

    private PartKind(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        _type = type;
        _parameters = properties.Where(p => p.IsDefined(typeof(ParameterAttribute))).ToDictionary(p => p.Name);
        _services = [.. properties.Where(p => p.IsDefined(typeof(InjectAttribute)))];
    }

    public static PartKind Of(Type type) => Known.GetOrAdd(type, t => new PartKind(t));

    public Part Make(IServiceProvider services)
    {
        var part = (Part)Activator.CreateInstance(_type)!;
        foreach (var service in _services)
        {
            service.SetValue(part, services.GetRequiredService(service.PropertyType));
        }

        return part;
    }

    /// <exception cref="InvalidOperationException">The part has no such parameter.</exception>
    public void Give(Part part, string name, object? value)
    {
        if (!_parameters.TryGetValue(name, out var parameter))
        {
            throw new InvalidOperationException($"{_type.Name} has no parameter {name}.");
        }

        parameter.SetValue(part, value);
    }
}
