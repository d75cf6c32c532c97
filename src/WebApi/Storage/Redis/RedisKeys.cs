using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using StackExchange.Redis;

namespace Homeroom.WebApi.Storage.Redis;

/// <summary>
/// Keys of Data Protection for all processes. The folder of each stays the place where they last: what others have put into Redis is copied there, so that losing
/// Redis loses no key, and with it no class list.
/// </summary>
internal sealed class RedisKeys(IXmlRepository folder, RedisLine line) : IXmlRepository
{
    private static readonly RedisKey Name = RedisLine.Prefix + "keys";

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var own = folder.GetAllElements().ToDictionary(IdOf);
        var shared = line.AskAsync(d => d.HashGetAllAsync(Name), otherwise: null!).GetAwaiter().GetResult();
        if (shared is null)
        {
            return own.Values;
        }

        var there = shared.ToDictionary(e => e.Name.ToString(), e => Parse(e.Value.ToString()));
        foreach (var (id, key) in there)
        {
            if (key is not null && own.TryAdd(id, key))
            {
                folder.StoreElement(key, FileOf(id));
            }
        }

        foreach (var (id, key) in own.Where(o => !there.ContainsKey(o.Key)))
        {
            Share(id, key);
        }

        return own.Values;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        folder.StoreElement(element, friendlyName);
        Share(IdOf(element), element);
    }

    private void Share(string id, XElement key) =>
        line.AskAsync(d => d.HashSetAsync(Name, id, key.ToString(SaveOptions.DisableFormatting)), otherwise: false).GetAwaiter().GetResult();

    // A revocation has no id of its own; its text is as good.
    private static string IdOf(XElement element) => element.Attribute("id")?.Value ?? element.ToString(SaveOptions.DisableFormatting);

    private static string FileOf(string id) => Guid.TryParse(id, out var key) ? $"key-{key}" : $"revocation-{Guid.NewGuid()}";

    private static XElement? Parse(string xml)
    {
        try
        {
            return XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
